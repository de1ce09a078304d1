<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis labelsEnabled="0" version="3.22.16-Białowieża" styleCategories="Symbology|Labeling">
 <renderer-v2 type="RuleRenderer" enableorderby="0" forceraster="0" symbollevels="0" referencescale="-1">
  <rules key="classes">
   <rule symbol="0" key="class_0" filter="&quot;speed_kmh&quot; &gt;= 60" label="Roads of 60 km/h or more" />
   <rule symbol="1" key="class_1" filter="&quot;speed_kmh&quot; &gt;= 40 AND &quot;speed_kmh&quot; &lt; 60" label="Roads of 40 to 60 km/h" />
   <rule symbol="2" key="class_2" filter="&quot;speed_kmh&quot; &lt; 40" label="Roads under 40 km/h" />
   <rule symbol="3" key="class_3" filter="ELSE" label="Roads" />
  </rules>
  <symbols>
   <symbol type="line" force_rhr="0" name="0" alpha="1" clip_to_extent="1">
    <layer locked="0" class="SimpleLine" enabled="1" pass="0">
     <Option type="Map">
      <Option type="QString" value="round" name="capstyle" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="138,138,138,255" name="line_color" />
      <Option type="QString" value="solid" name="line_style" />
      <Option type="QString" value="0.4" name="line_width" />
      <Option type="QString" value="MM" name="line_width_unit" />
     </Option>
    </layer>
   </symbol>
   <symbol type="line" force_rhr="0" name="1" alpha="1" clip_to_extent="1">
    <layer locked="0" class="SimpleLine" enabled="1" pass="0">
     <Option type="Map">
      <Option type="QString" value="round" name="capstyle" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="168,168,168,255" name="line_color" />
      <Option type="QString" value="solid" name="line_style" />
      <Option type="QString" value="0.22" name="line_width" />
      <Option type="QString" value="MM" name="line_width_unit" />
     </Option>
    </layer>
   </symbol>
   <symbol type="line" force_rhr="0" name="2" alpha="1" clip_to_extent="1">
    <layer locked="0" class="SimpleLine" enabled="1" pass="0">
     <Option type="Map">
      <Option type="QString" value="round" name="capstyle" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="178,178,178,255" name="line_color" />
      <Option type="QString" value="solid" name="line_style" />
      <Option type="QString" value="0.12" name="line_width" />
      <Option type="QString" value="MM" name="line_width_unit" />
     </Option>
    </layer>
   </symbol>
   <symbol type="line" force_rhr="0" name="3" alpha="1" clip_to_extent="1">
    <layer locked="0" class="SimpleLine" enabled="1" pass="0">
     <Option type="Map">
      <Option type="QString" value="round" name="capstyle" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="176,176,176,255" name="line_color" />
      <Option type="QString" value="solid" name="line_style" />
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
