<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis labelsEnabled="0" version="3.22.16-Białowieża" styleCategories="Symbology|Labeling">
 <renderer-v2 type="RuleRenderer" enableorderby="0" forceraster="0" symbollevels="1" referencescale="-1">
  <rules key="classes">
   <rule symbol="0" key="class_0" filter="&quot;total_min&quot; &lt;= 15" label="Up to 15 minutes" />
   <rule symbol="1" key="class_1" filter="&quot;total_min&quot; &gt; 15 AND &quot;total_min&quot; &lt;= 30" label="15 to 30 minutes" />
   <rule symbol="2" key="class_2" filter="&quot;total_min&quot; &gt; 30 AND &quot;total_min&quot; &lt;= 60" label="30 to 60 minutes" />
   <rule symbol="3" key="class_3" filter="&quot;total_min&quot; &gt; 60 AND &quot;total_min&quot; &lt;= 120" label="60 to 120 minutes" />
   <rule symbol="4" key="class_4" filter="&quot;total_min&quot; &gt; 120" label="More than 120 minutes" />
   <rule symbol="5" key="class_5" filter="&quot;total_min&quot; IS NULL" label="No access by road" />
  </rules>
  <symbols>
   <symbol type="line" force_rhr="0" name="0" alpha="0.8" clip_to_extent="1">
    <layer locked="0" class="SimpleLine" enabled="1" pass="5">
     <Option type="Map">
      <Option type="QString" value="round" name="capstyle" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="255,222,125,255" name="line_color" />
      <Option type="QString" value="solid" name="line_style" />
      <Option type="QString" value="0.3" name="line_width" />
      <Option type="QString" value="MM" name="line_width_unit" />
     </Option>
    </layer>
   </symbol>
   <symbol type="line" force_rhr="0" name="1" alpha="0.8" clip_to_extent="1">
    <layer locked="0" class="SimpleLine" enabled="1" pass="4">
     <Option type="Map">
      <Option type="QString" value="round" name="capstyle" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="253,176,74,255" name="line_color" />
      <Option type="QString" value="solid" name="line_style" />
      <Option type="QString" value="0.3" name="line_width" />
      <Option type="QString" value="MM" name="line_width_unit" />
     </Option>
    </layer>
   </symbol>
   <symbol type="line" force_rhr="0" name="2" alpha="0.8" clip_to_extent="1">
    <layer locked="0" class="SimpleLine" enabled="1" pass="3">
     <Option type="Map">
      <Option type="QString" value="round" name="capstyle" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="224,101,43,255" name="line_color" />
      <Option type="QString" value="solid" name="line_style" />
      <Option type="QString" value="0.3" name="line_width" />
      <Option type="QString" value="MM" name="line_width_unit" />
     </Option>
    </layer>
   </symbol>
   <symbol type="line" force_rhr="0" name="3" alpha="0.8" clip_to_extent="1">
    <layer locked="0" class="SimpleLine" enabled="1" pass="2">
     <Option type="Map">
      <Option type="QString" value="round" name="capstyle" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="162,38,75,255" name="line_color" />
      <Option type="QString" value="solid" name="line_style" />
      <Option type="QString" value="0.3" name="line_width" />
      <Option type="QString" value="MM" name="line_width_unit" />
     </Option>
    </layer>
   </symbol>
   <symbol type="line" force_rhr="0" name="4" alpha="0.8" clip_to_extent="1">
    <layer locked="0" class="SimpleLine" enabled="1" pass="1">
     <Option type="Map">
      <Option type="QString" value="round" name="capstyle" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="59,15,80,255" name="line_color" />
      <Option type="QString" value="solid" name="line_style" />
      <Option type="QString" value="0.3" name="line_width" />
      <Option type="QString" value="MM" name="line_width_unit" />
     </Option>
    </layer>
   </symbol>
   <symbol type="line" force_rhr="0" name="5" alpha="0.8" clip_to_extent="1">
    <layer locked="0" class="SimpleLine" enabled="1" pass="0">
     <Option type="Map">
      <Option type="QString" value="round" name="capstyle" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="140,140,140,255" name="line_color" />
      <Option type="QString" value="dot" name="line_style" />
      <Option type="QString" value="0.2" name="line_width" />
      <Option type="QString" value="MM" name="line_width_unit" />
     </Option>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
 <blendMode>0</blendMode>
 <featureBlendMode>0</featureBlendMode>
 <layerGeometryType>1</layerGeometryType>
</qgis>
