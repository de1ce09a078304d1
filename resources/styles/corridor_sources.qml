<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis labelsEnabled="0" version="3.22.16-Białowieża" styleCategories="Symbology|Labeling">
 <renderer-v2 type="RuleRenderer" enableorderby="0" forceraster="0" symbollevels="0" referencescale="-1">
  <rules key="classes">
   <rule symbol="0" key="class_0" filter="&quot;market_id&quot; IS NOT NULL" label="Locality that sends to a market" />
   <rule symbol="1" key="class_1" filter="&quot;market_id&quot; IS NULL" label="Locality that reaches no market" />
  </rules>
  <symbols>
   <symbol type="marker" force_rhr="0" name="0" alpha="1" clip_to_extent="1">
    <layer locked="0" class="SimpleMarker" enabled="1" pass="0">
     <Option type="Map">
      <Option type="QString" value="square" name="cap_style" />
      <Option type="QString" value="0,158,115,255" name="color" />
      <Option type="QString" value="bevel" name="joinstyle" />
      <Option type="QString" value="circle" name="name" />
      <Option type="QString" value="255,255,255,255" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.1" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="1.1" name="size" />
      <Option type="QString" value="MM" name="size_unit" />
     </Option>
    </layer>
   </symbol>
   <symbol type="marker" force_rhr="0" name="1" alpha="1" clip_to_extent="1">
    <layer locked="0" class="SimpleMarker" enabled="1" pass="0">
     <Option type="Map">
      <Option type="QString" value="square" name="cap_style" />
      <Option type="QString" value="140,140,140,255" name="color" />
      <Option type="QString" value="bevel" name="joinstyle" />
      <Option type="QString" value="cross2" name="name" />
      <Option type="QString" value="90,90,90,255" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.5" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="2.2" name="size" />
      <Option type="QString" value="MM" name="size_unit" />
     </Option>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
 <blendMode>0</blendMode>
 <featureBlendMode>0</featureBlendMode>
 <layerGeometryType>0</layerGeometryType>
</qgis>
